# LLVM and MLIR for the compiler, and the two functions its folders use.
find_package(MLIR REQUIRED CONFIG)
if(NOT LLVM_VERSION_MAJOR EQUAL 22)
  message(FATAL_ERROR "tp-mlir needs MLIR 22, found ${LLVM_PACKAGE_VERSION}")
endif()
message(STATUS "MLIR ${LLVM_PACKAGE_VERSION} in ${MLIR_DIR}")
list(APPEND CMAKE_MODULE_PATH ${MLIR_CMAKE_DIR} ${LLVM_CMAKE_DIR})
include(TableGen)
include(AddLLVM)
include(AddMLIR)
include(HandleLLVMOptions)
include_directories(SYSTEM ${LLVM_INCLUDE_DIRS} ${MLIR_INCLUDE_DIRS})
separate_arguments(definitions NATIVE_COMMAND ${LLVM_DEFINITIONS})
add_definitions(${definitions})
string(APPEND CMAKE_CXX_FLAGS " -Wno-unused-parameter -Wno-c++98-compat-extra-semi")

# One precompiled header serves every compiler library: MLIR's headers are
# most of the work of each file.
add_library(TpPch OBJECT ${CMAKE_SOURCE_DIR}/cmake/Pch.cpp)
target_precompile_headers(TpPch PRIVATE ${CMAKE_SOURCE_DIR}/cmake/Pch.h)
# ccache gives it to a clone in the same place, whose files are younger.
if(CMAKE_CXX_COMPILER_ID MATCHES "Clang")
  target_compile_options(TpPch PRIVATE "SHELL:-Xclang -fno-pch-timestamp")
endif()

# tp_library(NAME [DEPENDS target...] [LINK library...]): one folder of lib/,
# all its .cpp files. DEPENDS names TableGen targets.
function(tp_library name)
  cmake_parse_arguments(ARG "" "" "DEPENDS;LINK" ${ARGN})
  file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/*.cpp)
  if(NOT sources) # a folder that begins
    set(sources ${CMAKE_SOURCE_DIR}/cmake/Pch.cpp)
  endif()
  add_library(${name} STATIC ${sources})
  target_precompile_headers(${name} REUSE_FROM TpPch)
  target_link_libraries(${name} PUBLIC ${ARG_LINK})
  add_dependencies(${name} tp-generated-headers ${ARG_DEPENDS})
endfunction()

# tp_tool(NAME [LINK library...]): one folder of tools/.
function(tp_tool name)
  cmake_parse_arguments(ARG "" "" "LINK" ${ARGN})
  file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/*.cpp)
  add_executable(${name} ${sources})
  # -fPIC comes with LLVM's options; -fPIE would not fit the precompiled header.
  set_target_properties(${name} PROPERTIES POSITION_INDEPENDENT_CODE OFF)
  target_precompile_headers(${name} REUSE_FROM TpPch)
  target_link_libraries(${name} PRIVATE ${ARG_LINK} MLIR LLVM)
  add_dependencies(${name} tp-generated-headers)
endfunction()

# Every folder of include/tp with a .td file adds its TableGen target here.
add_custom_target(tp-generated-headers)
